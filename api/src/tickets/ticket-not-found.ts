import { ProblemException } from '../errors/problem';

export const ticketNotFound = (id: string) =>
  new ProblemException(404, 'not-found', 'There is no such ticket', `No ticket has the id ${id}.`);
