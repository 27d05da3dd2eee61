import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** Serves the OpenAPI document, made from the schemas that validate, and a page to read and try it. */
export function serveApiDocs(app: INestApplication, version: string): void {
  const info = new DocumentBuilder()
    .setTitle('Switchyard')
    .setDescription('Tickets in, redacted, sorted and drafted tickets out. Errors are problem+json (RFC 9457).')
    .setVersion(version)
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, info), {
    jsonDocumentUrl: 'api/docs/openapi.json',
    customSiteTitle: 'Switchyard API',
  });
}
