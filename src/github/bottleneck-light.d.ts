// The form of Bottleneck without its Redis parts, which has no types of its own.
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
