module.exports = require('../../jest.preset.cjs')('yard', __dirname);
