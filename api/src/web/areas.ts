/** The parts of the site, which differ in what their pages may do. */
export type Area = 'api' | 'docs' | 'board' | 'pages';

// Paths are matched as the router does: without regard to case.
const docs = /^\/api\/docs(\/|$)/i;
const api = /^\/(api|metrics)(\/|$)/i;
const board = /^\/admin\/queues(\/|$)/i;

/** Which part of the site a path belongs to. */
export function areaOf(path: string): Area {
  if (docs.test(path)) return 'docs';
  if (api.test(path)) return 'api';
  return board.test(path) ? 'board' : 'pages';
}
