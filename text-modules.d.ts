/** A YAML file imported as text: the bundler and the test runner both do so. */
declare module '*.yaml' {
  const text: string;
  export default text;
}

/** A `*.process.ts` file bundled alone, as text that another Node process runs. */
declare module '*?script' {
  const text: string;
  export default text;
}
