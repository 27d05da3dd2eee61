import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { taxonomySchema } from '@switchyard/contracts';
import { TaxonomyVersions } from '@switchyard/data-access';
import type { Taxonomy } from '@switchyard/domain';
import { Requires } from '../auth/requires';
import { Answers } from '../openapi/answers';

/** The labels tickets are sorted by. */
@ApiTags('taxonomy')
@Controller('v1/taxonomy')
export class TaxonomyController {
  constructor(private readonly versions: TaxonomyVersions) {}

  @Get()
  @Requires('taxonomy:read')
  @Answers(200, 'The taxonomy in force.', taxonomySchema)
  current(): Promise<Taxonomy> {
    return this.versions.current();
  }
}
