// The Heft build checks class names against the generated typings in temp/sass-ts;
// this wildcard keeps the sources readable for tools that run without a build before them.
declare module '*.module.scss' {
  const styles: { readonly [className: string]: string };
  export default styles;
}
