/** The scale and the code an id names; '' and '' when it names none. */
export const scaleOf = (id: string): { readonly scale: string; readonly code: string } => {
  const at = id.indexOf('.');
  return at < 1 ? { scale: '', code: '' } : { scale: id.slice(0, at), code: id.slice(at + 1) };
};
