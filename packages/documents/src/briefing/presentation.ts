import library from "pptxgenjs";

// By Node's rules of resolution the types of the package are those of its CommonJS build, in which the class stands one
// step further in than in the module that is loaded; by a bundler's rules they are right.
type Library = typeof library extends { default: infer Inner } ? Inner : typeof library;

/** A presentation being put together. */
export type Presentation = InstanceType<Library>;
export type Slide = ReturnType<Presentation["addSlide"]>;
export type CellLook = NonNullable<Parameters<Slide["addTable"]>[0][number][number]["options"]>;

/** An empty presentation. */
export const createPresentation = (): Presentation => {
  const PresentationClass = library as unknown as Library;
  return new PresentationClass();
};
