import type { RunningSharePoint } from '../index';

export interface RowsRead {
  /** Rows that came out of the database since the last call. */
  take(): number;
  stop(): void;
}

/** Counts what is read: a proof of an index that no busy machine disturbs. */
export function countRowsRead(server: RunningSharePoint): RowsRead {
  const { db } = server.store;
  let read = 0;
  const [iterate, all] = [db.iterate.bind(db), db.all.bind(db)];
  const spies = [
    jest.spyOn(db, 'iterate').mockImplementation(function* (sql, ...args) {
      for (const row of iterate(sql, ...args)) {
        read += 1;
        yield row;
      }
    }),
    jest.spyOn(db, 'all').mockImplementation((sql, ...args) => {
      const rows = all(sql, ...args);
      read += rows.length;
      return rows;
    }),
  ];
  return {
    take() {
      const held = read;
      read = 0;
      return held;
    },
    stop: () => spies.forEach((spy) => spy.mockRestore()),
  };
}
