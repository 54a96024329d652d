declare module 'HelloWebPartStrings' {
  const strings: { readonly PaneDescription: string; readonly BasicGroup: string; readonly DescriptionLabel: string };
  export = strings;
}
