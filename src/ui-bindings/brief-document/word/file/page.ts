/** A4 upright, in twips (56.7 to the millimetre): 25 mm beside the text, a little more above and below it. */
const MARGIN_SIDE = 1417;
const WIDTH = 11906;

export const pageSize = { width: WIDTH, height: 16838 } as const;
export const pageMargin = { top: 1701, right: MARGIN_SIDE, bottom: 1531, left: MARGIN_SIDE, header: 737, footer: 680 } as const;
/** How wide text, tables and pictures may be. */
export const TEXT_WIDTH = WIDTH - 2 * MARGIN_SIDE;
