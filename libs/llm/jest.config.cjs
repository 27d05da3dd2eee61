module.exports = require('../../jest.preset.cjs')('llm', __dirname);
