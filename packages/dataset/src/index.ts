export type { Dataset, DatasetAccount, DatasetChange, DatasetFile, DatasetStep } from "./dataset.ts";
export { loadDataset } from "./load.ts";
export { tomskDataset } from "./tomsk/tomsk-dataset.ts";
export { trainingDataset } from "./training/training-dataset.ts";
