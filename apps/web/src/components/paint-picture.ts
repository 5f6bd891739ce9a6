interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** Sharp on dense screens and on paper. */
const density = 2;

/** The same picture in dots, for documents that take no SVG. Rejects where the browser cannot paint it. */
export const paintPicture = async ({ svg, width, height }: Picture): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * density;
    canvas.height = height * density;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture was not painted."))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
};
