// The rooms that are fetched when they are entered.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../components/step/acts';
import type { Day } from '../../utils/model';
import type { Settings } from '../../utils/settings';
import type { Route } from './route';

export interface RoomProps {
  now: Date;
  today: Day;
  settings: Settings;
  onNote: (note: Note) => void;
}

const rooms: Partial<Record<Route['room'], () => Promise<{ default: FunctionComponent<RoomProps> }>>> = {
  overview: () => import('./overview-view'),
  settings: () => import('./settings-view'),
  stored: () => import('./stored-view'),
  new: () => import('./new-view'),
};

export function useRoom(name: Route['room'] | undefined): FunctionComponent<RoomProps> | undefined {
  const [room, setRoom] = useState<{ name: string; view: FunctionComponent<RoomProps> }>();
  useEffect(() => {
    let gone = false;
    if (name)
      rooms[name]?.().then((found) => {
        if (!gone) setRoom({ name, view: found.default });
      });
    return () => {
      gone = true;
    };
  }, [name]);
  return room && room.name === name ? room.view : undefined;
}
