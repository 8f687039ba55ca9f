/** Which server behind the product is out of reach, if that is what went wrong. */
export type InfrastructureFault = 'database' | 'processEngine';

/** Looks through an error and what caused it for the signs of a server that does not answer. */
export function infrastructureFaultOf(error: unknown): InfrastructureFault | null {
  for (
    let cause = error, depth = 0;
    cause instanceof Error && depth < DEEPEST;
    cause = cause.cause, depth += 1
  ) {
    if (DATABASE_ERRORS.test(cause.name)) return 'database';
    if (PROCESS_ENGINE_ERRORS.test(cause.name)) return 'processEngine';
  }
  return null;
}

const DEEPEST = 6;
const DATABASE_ERRORS =
  /^(MongoServerSelectionError|MongooseServerSelectionError|MongoNetworkError|MongoNetworkTimeoutError|MongoPoolClearedError|MongoNotConnectedError|MongoTopologyClosedError|MongoExpiredSessionError|MongoOperationTimeoutError)$/;
const PROCESS_ENGINE_ERRORS = /^(ServiceError|GrpcServiceError|TransportError|ConnectionError)$/;
