import { profilePicture } from './profile-picture';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><text>åäö</text></svg>';
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const drawn: unknown[][] = [];
const context = { fillStyle: '', fillRect: (...at: unknown[]) => drawn.push(['fill', ...at]), drawImage: (_image: unknown, ...at: unknown[]) => drawn.push(['draw', ...at]) };

/** What a browser has and jsdom lacks: drawings that are loaded, a canvas that can be read. */
const browser = ({ isShown = true, canRead = true, hasCanvas = true }: { readonly isShown?: boolean; readonly canRead?: boolean; readonly hasCanvas?: boolean } = {}): void => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(hasCanvas ? (context as unknown as CanvasRenderingContext2D) : null as never);
  jest.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => {
    if (!canRead) throw new DOMException('tainted', 'SecurityError');
    done({ arrayBuffer: () => Promise.resolve(PNG.buffer) } as Blob);
  });
  jest.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockReturnValue(300);
  jest.spyOn(HTMLImageElement.prototype, 'naturalHeight', 'get').mockReturnValue(200);
  jest.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(function (this: HTMLImageElement, address: string) {
    drawn.push(['load', decodeURIComponent(address)]);
    setTimeout(() => this.dispatchEvent(new Event(isShown ? 'load' : 'error')), 0);
  });
};
beforeEach(() => { drawn.length = 0; });
afterEach(() => { jest.restoreAllMocks(); });

it('draws twice as large, on white, from a file of its own', async () => {
  browser();
  expect(await profilePicture(SVG)).toEqual(PNG);
  expect(drawn).toEqual([['load', `data:image/svg+xml;charset=utf-8,${SVG}`], ['fill', 0, 0, 600, 400], ['draw', 0, 0, 600, 400]]);
  expect(context.fillStyle).toBe('#ffffff');
});

it.each([
  ['has no canvas', { hasCanvas: false }], ['does not understand the drawing', { isShown: false }], ['protects its canvas', { canRead: false }],
])('is null where the browser %s', async (_, lacking) => {
  browser(lacking);
  expect(await profilePicture(SVG)).toBeNull();
});
