/** `from to|from to|…`, a variant of `to` behind another blank. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
