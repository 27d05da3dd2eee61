import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Access, accessKey } from './requires';

/** A route or socket event and who may use it. */
export interface DeclaredAccess {
  /** `GET /v1/tickets/:id`, or `socket subscribe`. */
  name: string;
  handler: string;
  access: Access;
}

type Handler = (...args: never[]) => unknown;

/** Every route and socket event with its declared access, as Nest's metadata has it. */
@Injectable()
export class DeclaredAccesses implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** A route that says nothing of who may use it stops the start. */
  onModuleInit(): void {
    this.list();
  }

  list(): DeclaredAccess[] {
    const wrappers = [...this.discovery.getControllers(), ...this.discovery.getProviders()];
    return wrappers.flatMap(({ instance, metatype }) => {
      const prototype = instance ? (Object.getPrototypeOf(instance) as object | null) : null;
      if (!prototype || !metatype) return [];
      const base = String(Reflect.getMetadata('path', metatype) ?? '');
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = (prototype as Record<string, Handler | undefined>)[method];
        const name = handler && entranceOf(handler, base);
        return handler && name ? [this.declared(name, `${metatype.name}.${method}`, handler)] : [];
      });
    });
  }

  private declared(name: string, handler: string, target: Handler): DeclaredAccess {
    const access = this.reflector.get<Access | undefined>(accessKey, target);
    if (!access)
      throw new Error(
        `${name} (${handler}) does not declare who may use it: add @Requires, @ForSignedIn or @OpenToAll`,
      );
    return { name, handler, access };
  }
}

/** How a handler is reached from outside; null when it is an ordinary method. */
function entranceOf(handler: Handler, base: string): string | null {
  const event: unknown = Reflect.getMetadata('message', handler);
  if (Reflect.getMetadata('websockets:message_mapping', handler) === true) return `socket ${String(event)}`;
  const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
  if (method === undefined) return null;
  const path = [base, String(Reflect.getMetadata('path', handler) ?? '')].map((part) => part.replace(/^\/|\/$/g, ''));
  return `${RequestMethod[method]} /${path.filter((part) => part !== '').join('/')}`;
}
