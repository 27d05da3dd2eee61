import { Module } from '@nestjs/common';
import { CheckHealth } from './check-health';
import { HealthController } from './health.controller';
import { ProductVersion } from './product-version';

@Module({ controllers: [HealthController], providers: [CheckHealth, ProductVersion], exports: [ProductVersion] })
export class HealthModule {}
