import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plan,
  planDocument,
  printPlan,
  readingWords
} from "./chunk-7UPN77EY.js";
import "./chunk-PVS3KKI2.js";
import "./chunk-J4CJ6VZX.js";
import "./chunk-JZUYCXCU.js";
import "./chunk-6WRPPEWN.js";
import "./chunk-3BA47HQK.js";
import "./chunk-N75JLLZ2.js";
import "./chunk-AFJ5LHGG.js";
import "./chunk-CCF3MHP7.js";
import "./chunk-ABOI7D6Q.js";
import "./chunk-TC6WQPSC.js";
import "./chunk-RKLZQZBL.js";
import "./chunk-R5BBHNEN.js";
import "./chunk-ON5KGB66.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-UVWKHL2H.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-G35SWGPM.js";
import "./chunk-4JI37MYR.js";
import "./chunk-6BAANW5B.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-W2F647VJ.js";
import "./chunk-2WUJCZLV.js";
import "./chunk-VIBVTIGV.js";
import "./chunk-4GPW3ND7.js";
import "./chunk-Z37SDV3R.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-TYLOO6J7.js";
import "./chunk-G5U3NUEL.js";
import "./chunk-BL3W4FID.js";
import "./chunk-RJ44OAZG.js";
import "./chunk-CWCXLVCA.js";
import "./chunk-4VW3BVDA.js";
import "./chunk-SRAIKGVP.js";
import "./chunk-J5WNG2A5.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-MULIXTLL.js";
import "./chunk-ORF7NN5K.js";
import "./chunk-25GCPV2B.js";
import "./chunk-H573KIFH.js";
import "./chunk-2YGBN4AO.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-SSW7UV7X.js";
import "./chunk-PU54HDA6.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-LCC54T3V.js";
export {
  plan,
  planDocument,
  printPlan,
  readingWords
};
