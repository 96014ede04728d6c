export { PLATE_DISTRICTS } from "./data/plate-districts.ts";
export { dePlate, dePlateUnspaced } from "./detectors/de-licence-plate.ts";
