import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { apiDocsPage } from './api-docs-page';

const path = '/api/docs';
const title = 'Switchyard API';

/** Serves the OpenAPI document, made from the schemas that validate, and a page to read and try it. */
export function serveApiDocs(app: INestApplication, version: string): void {
  const info = new DocumentBuilder()
    .setTitle('Switchyard')
    .setDescription('Tickets in, redacted, sorted and drafted tickets out. Errors are problem+json (RFC 9457).')
    .setVersion(version)
    .build();
  // Before the module's own page, which this one takes the place of.
  app.getHttpAdapter().get(path, (_request: Request, response: Response) => {
    response.type('html').send(apiDocsPage(title, path));
  });
  SwaggerModule.setup(path, app, () => SwaggerModule.createDocument(app, info), {
    jsonDocumentUrl: `${path}/openapi.json`,
    // No bar to load other documents with, and nobody else's server is asked whether this one is valid.
    swaggerOptions: { layout: 'BaseLayout', validatorUrl: null },
  });
}
