import type { IStyle } from '@fluentui/react/lib/Styling';
import type { ITextFieldStyles } from '@fluentui/react/lib/TextField';

type FieldStyles = Partial<ITextFieldStyles>;

const field: IStyle = { lineHeight: 20 };
// Without an edge of its own a field that is off would vanish in high contrast.
const root: IStyle = { selectors: { '&.is-disabled .ms-TextField-fieldGroup': { borderColor: 'var(--hb-border)' } } };
// A text that fills most of the screen scrolls inside its field instead of pushing the page away.
const area: IStyle = { lineHeight: 20, maxHeight: '60vh', overflow: 'auto' };

/** Fluent's field in our measures; one object per look, so that Fluent makes its classes once. */
export const lineStyles: FieldStyles = { root, field };
export const areaStyles: FieldStyles = { root, field: area };

const readOnlyGroup: IStyle = { background: 'var(--hb-subtle)', borderColor: 'var(--hb-border)', selectors: { ':hover': { borderColor: 'var(--hb-border)' } } };
export const readOnlyLineStyles: FieldStyles = { field, fieldGroup: readOnlyGroup };
export const readOnlyAreaStyles: FieldStyles = { field: area, fieldGroup: readOnlyGroup };
