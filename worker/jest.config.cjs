// BullMQ's Redis worker can go on retrying after it was closed; a process that ends does not care, a test runner would wait.
module.exports = { ...require('../jest.preset.cjs')('worker', __dirname), forceExit: true };
