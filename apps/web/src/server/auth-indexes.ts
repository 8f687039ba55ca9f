import type { Db } from 'mongodb';

/** The sign-in library makes no indexes of its own; without them every request would read whole collections. */
export async function ensureAuthIndexes(db: Db): Promise<void> {
  await Promise.all([
    db.collection('auth_users').createIndex({ email: 1 }, { unique: true }),
    db.collection('auth_sessions').createIndex({ token: 1 }, { unique: true }),
    db.collection('auth_sessions').createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 }),
    db.collection('auth_verifications').createIndex({ identifier: 1 }),
    db.collection('auth_verifications').createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 }),
    db.collection('auth_accounts').createIndex({ userId: 1 }),
    db.collection('auth_rate_limits').createIndex({ key: 1 }, { unique: true }),
  ]);
}
