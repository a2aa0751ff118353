// Bottleneck without its Redis parts comes without types.
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
