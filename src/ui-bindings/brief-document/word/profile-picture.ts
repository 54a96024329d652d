/** Twice as many pixels as the drawing is wide, so that it is sharp on paper. */
const SCALE = 2;

const loaded = (address: string): Promise<HTMLImageElement> => new Promise((resolve, reject) => {
  const image = new Image();
  image.onload = () => resolve(image);
  image.onerror = () => reject(new Error('The drawing could not be shown'));
  image.src = address;
});

/**
 * A drawing as a PNG, made by the browser itself on a white ground.
 * @param svg a whole SVG file with width and height, which fetches nothing from anywhere
 * @returns null where the browser cannot: then the table beside the picture stands alone
 */
export const profilePicture = async (svg: string): Promise<Uint8Array | null> => {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (context === null) return null;
    const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    if (image.naturalWidth === 0 || image.naturalHeight === 0) return null;
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/png'); });
    return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
  } catch {
    // A browser that protects its canvas, or a drawing it does not understand.
    return null;
  }
};
