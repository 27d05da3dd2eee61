export { openYard, type Yard } from './open-yard';
export { runProcess } from './run-process';
