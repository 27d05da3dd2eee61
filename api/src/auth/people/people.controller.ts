import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type AddPerson,
  addPersonSchema,
  type ChangePerson,
  changePersonSchema,
  idSchema,
  type IssuedLink,
  issuedLinkSchema,
  type Person,
  type PersonAdded,
  personAddedSchema,
  type PersonList,
  personListSchema,
  personSchema,
} from '@switchyard/contracts';
import { People } from '@switchyard/data-access';
import { permissionsOf } from '@switchyard/domain';
import type { Request } from 'express';
import { Answers } from '../../openapi/answers';
import { EndSession } from '../account/end-session';
import { requireHeld } from '../refusals';
import { actorOf } from '../request-actor';
import { Requires } from '../requires';
import { SecondFactor } from '../second-factor/second-factor';
import { ManagePeople } from './manage-people';
import { personAnswer } from './person-answer';

/** Those who may sign in. */
@ApiTags('people')
@Controller('v1/people')
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly managePeople: ManagePeople,
    private readonly endSession: EndSession,
    private readonly secondFactor: SecondFactor,
  ) {}

  @Get()
  @Requires('people:manage')
  @Answers(200, 'Everyone, by name.', personListSchema)
  async list(): Promise<PersonList> {
    return { items: (await this.people.list()).map(personAnswer) };
  }

  @Post()
  @Requires('people:manage')
  @Answers(201, 'Added; the link lets the person set a password.', personAddedSchema)
  async add(@Body({ schema: addPersonSchema }) person: AddPerson, @Req() request: Request): Promise<PersonAdded> {
    requireHeld(actorOf(request), permissionsOf(person.role));
    return this.managePeople.add(request, person);
  }

  @Patch(':id')
  @Requires('people:manage')
  @Answers(200, 'The person as changed.', personSchema)
  async change(
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: changePersonSchema }) change: ChangePerson,
    @Req() request: Request,
  ): Promise<Person> {
    if (change.role) requireHeld(actorOf(request), permissionsOf(change.role));
    return this.managePeople.change(request, id, change);
  }

  @Post(':id/link')
  @Requires('people:manage')
  @Answers(201, 'A one-time link to set a new password.', issuedLinkSchema)
  link(@Param('id', { schema: idSchema }) id: string, @Req() request: Request): Promise<IssuedLink> {
    return this.managePeople.link(request, id);
  }

  @Delete(':id/sessions')
  @HttpCode(204)
  @Requires('people:manage')
  async endSessions(@Param('id', { schema: idSchema }) id: string, @Req() request: Request): Promise<void> {
    await this.endSession.endAll(request, id);
  }

  @Delete(':id/second-factor')
  @HttpCode(204)
  @Requires('people:manage')
  async removeSecondFactor(@Param('id', { schema: idSchema }) id: string, @Req() request: Request): Promise<void> {
    await this.secondFactor.remove(request, id, null);
  }
}
