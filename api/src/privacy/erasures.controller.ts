import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Erasure,
  type EraseRequester as EraseRequesterWish,
  eraseRequesterSchema,
  type ErasureList,
  erasureListSchema,
  erasureSchema,
  idSchema,
} from '@switchyard/contracts';
import { Erasures } from '@switchyard/data-access';
import type { Request } from 'express';
import { Requires } from '../auth/requires';
import { ProblemException } from '../errors/problem';
import { Answers } from '../openapi/answers';
import { EraseRequester, erasureAnswer } from './erase-requester';

const listed = 1_000;

/** Erases requesters, and shows the receipts. */
@ApiTags('privacy')
@Controller('v1/privacy/erasures')
export class ErasuresController {
  constructor(
    private readonly eraseRequester: EraseRequester,
    private readonly erasures: Erasures,
  ) {}

  @Post()
  @Requires('privacy:erase')
  @HttpCode(200)
  @Answers(200, 'The receipt; for a dry run, what would be erased.', erasureSchema)
  erase(@Body({ schema: eraseRequesterSchema }) wish: EraseRequesterWish, @Req() request: Request): Promise<Erasure> {
    return this.eraseRequester.erase(request, wish);
  }

  @Get()
  @Requires('privacy:read')
  @Answers(200, 'The newest receipts.', erasureListSchema)
  async list(): Promise<ErasureList> {
    return { items: (await this.erasures.list(listed)).map(erasureAnswer) };
  }

  @Get(':id')
  @Requires('privacy:read')
  @Answers(200, 'The receipt.', erasureSchema)
  async get(@Param('id', { schema: idSchema }) id: string): Promise<Erasure> {
    const row = await this.erasures.find(id);
    if (row) return erasureAnswer(row);
    throw new ProblemException(404, 'not-found', 'There is no such erasure', `No erasure has the id ${id}.`);
  }
}
