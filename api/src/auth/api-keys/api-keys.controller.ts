import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type ApiKeyCreated,
  apiKeyCreatedSchema,
  type ApiKeyList,
  apiKeyListSchema,
  type CreateApiKey,
  createApiKeySchema,
  idSchema,
} from '@switchyard/contracts';
import { permissionsOf } from '@switchyard/domain';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { Answers } from '../../openapi/answers';
import { requireHeld } from '../refusals';
import { actorOf } from '../request-actor';
import { Requires } from '../requires';
import { ManageApiKeys } from './manage-api-keys';

/** Keys of programs. */
@ApiTags('api-keys')
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(private readonly manageApiKeys: ManageApiKeys) {}

  @Get()
  @Requires('api-keys:manage')
  @Answers(200, 'Those in force first, newest first.', apiKeyListSchema)
  async list(): Promise<ApiKeyList> {
    return { items: await this.manageApiKeys.list() };
  }

  @Post()
  @Requires('api-keys:manage')
  @Answers(201, 'Created; the key itself is shown this once.', apiKeyCreatedSchema)
  async create(
    @Body({ schema: createApiKeySchema }) key: CreateApiKey,
    @Req() request: Request,
  ): Promise<ApiKeyCreated> {
    requireHeld(actorOf(request), key.scopes ?? permissionsOf(key.role));
    return this.manageApiKeys.create(auditOrigin(request), key);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('api-keys:manage')
  async revoke(@Param('id', { schema: idSchema }) id: string, @Req() request: Request): Promise<void> {
    await this.manageApiKeys.revoke(auditOrigin(request), id);
  }
}
