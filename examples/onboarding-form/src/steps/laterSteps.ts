export { PapersStep } from "./PapersStep.tsx";
export { ProductsStep } from "./ProductsStep.tsx";
export { ReviewStep } from "./ReviewStep.tsx";
