import { initialLiveState, type LiveAction, type LiveState, reduceLive } from './live-state';

const early = '2026-01-01T00:00:00.000Z';
const late = '2026-01-01T00:00:05.000Z';
const opening: LiveAction = { type: 'opening' };
const greeted: LiveAction = { type: 'greeted', asOf: early };
const dropped: LiveAction = { type: 'dropped' };
const answered: LiveAction = { type: 'answered', asOf: early };
const unanswered: LiveAction = { type: 'unanswered', problem: 'The API cannot be reached.' };
const after = (...actions: LiveAction[]): LiveState => actions.reduce(reduceLive, initialLiveState);

describe('reduceLive', () => {
  it.each<[string, LiveAction[], LiveState['mode']]>([
    ['starts connecting', [], 'connecting'],
    ['gives the first socket its chance while HTTP already answers', [opening, answered], 'connecting'],
    ['is live once greeted', [opening, greeted], 'live'],
    ['is polling when the first socket fails and HTTP answers', [opening, dropped, answered], 'polling'],
    ['stays polling while the socket is tried again', [opening, dropped, answered, opening], 'polling'],
    ['is offline when the socket and HTTP fail', [opening, dropped, unanswered], 'offline'],
    ['is offline when HTTP fails before the first socket has answered', [opening, unanswered], 'offline'],
    ['says connecting, not live, once a live socket is lost', [opening, greeted, dropped], 'connecting'],
    ['polls after a live socket is lost', [opening, greeted, dropped, answered], 'polling'],
    [
      'polls after a live socket is lost, while the next one is tried',
      [opening, greeted, dropped, opening, answered],
      'polling',
    ],
    ['stays offline while the socket is tried again', [opening, dropped, unanswered, opening], 'offline'],
    ['stays offline when the next socket fails too', [opening, dropped, unanswered, opening, dropped], 'offline'],
    ['comes back by polling', [opening, dropped, unanswered, answered], 'polling'],
    ['comes back by socket', [opening, dropped, unanswered, opening, greeted], 'live'],
    ['stays live when only HTTP fails', [opening, greeted, unanswered], 'live'],
    ['stays live when HTTP answers', [opening, greeted, answered], 'live'],
  ])('%s', (_, actions, mode) => {
    expect(after(...actions).mode).toBe(mode);
  });

  it('counts failures in a row and forgets them on a greeting', () => {
    expect(after(opening, dropped, opening, dropped).failures).toBe(2);
    expect(after(opening, dropped, opening, greeted).failures).toBe(0);
  });

  it('keeps the newest time it heard of', () => {
    expect(after(opening, greeted, { type: 'heard', asOf: late }).asOf).toBe(late);
    expect(after(opening, { type: 'answered', asOf: late }, greeted).asOf).toBe(late);
    expect(after(opening, greeted, dropped, unanswered).asOf).toBe(early);
  });

  it('says why it is offline, and only then', () => {
    expect(after(opening, dropped, unanswered).problem).toBe('The API cannot be reached.');
    expect(after(opening, dropped, unanswered, answered).problem).toBeNull();
    expect(after(opening, greeted, unanswered).problem).toBeNull();
  });
});
