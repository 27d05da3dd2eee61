// Lets a spec import a YAML file as text, as the bundler does.
module.exports = { process: (text) => ({ code: `export default ${JSON.stringify(text)};` }) };
