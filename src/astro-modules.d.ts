/** For `tsc` alone; `astro check` resolves the component files themselves, with their props. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
