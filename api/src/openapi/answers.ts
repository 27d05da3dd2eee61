import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** Documents one answer of a route by the schema that describes it. */
export const Answers = (status: number, description: string, schema: z.ZodType) =>
  ApiResponse({ status, description, standardSchema: schema });
