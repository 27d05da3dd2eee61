import { appRoutes } from '@bull-board/api/dist/routes.js';
import { boardVerbs } from './board-verbs';

const routesOfBullBoard = appRoutes.api.flatMap(({ method, route }) =>
  [method].flat().flatMap((verb) => [route].flat().map((path) => `${verb} ${path}`)),
);

describe('boardVerbs', () => {
  it('declare every route that Bull Board has, and no other', () => {
    expect(Object.keys(boardVerbs).sort()).toEqual([...routesOfBullBoard].sort());
  });

  it('need more than looking for whatever changes something', () => {
    for (const [route, { permission, verb }] of Object.entries(boardVerbs)) {
      if (route.startsWith('get ')) expect([route, permission, verb]).toEqual([route, 'queues:read', null]);
      else expect([route, permission]).not.toEqual([route, 'queues:read']);
      expect([route, verb !== null]).toEqual([route, permission === 'queues:control']);
    }
  });
});
