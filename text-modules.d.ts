/** A YAML file imported as text: the bundler and the test runner both do so. */
declare module '*.yaml' {
  const text: string;
  export default text;
}
