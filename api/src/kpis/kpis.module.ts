import { Module } from '@nestjs/common';
import { KpisController } from './kpis.controller';
import { ReadKpis } from './read-kpis';

@Module({ controllers: [KpisController], providers: [ReadKpis], exports: [ReadKpis] })
export class KpisModule {}
