// placeholder until written below
import type { RoomProps } from './rooms';

export default function View(_: RoomProps) {
  return null;
}
