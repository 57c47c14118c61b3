// en: words of the first run.
import type ko from '../ko/welcome';

export default {
  'hello.title': 'Watching from the moment you pay',
  'hello.text':
    'Your order is kept. If the seller goes silent, you learn what to do, by when, and get the message to send.',
  'hello.start': 'Start right away',
  'hello.try': 'Read a practice order',
  'hello.practice': 'Practice shop',
  'hello.read': 'This is what was read',
  'hello.wait': 'And if the seller stays silent?',
  'hello.later': '{n} business days later',
  'hello.copy': 'Try copying this message',
  'hello.copied': 'Copied. Paste it anywhere.',
  'hello.local': 'The practice order is not stored.',

  'never.title': 'What it never does',
  'never.send': 'It sends nothing out',
  'never.send-text': 'No server, no account. Everything stays in this browser, and you can delete it at any time.',
  'never.card': 'It stores no card numbers or passwords',
  'never.card-text': 'Numbers that look like a card are masked before they leave the page.',
  'never.private': 'It does not see private windows',
  'never.private-text': 'It reads order pages only, in shops you allowed.',
  'never.promise': 'It promises no outcome',
  'never.promise-text': 'This is not legal advice. Every date shows its article and when it was checked.',

  'where.title': 'Where may it save?',
  'where.text': 'You can change this in the settings at any time.',
  'where.all': 'In all shops',
  'where.all-text': 'Orders are saved automatically. Nothing else to do.',
  'where.all-do': 'Allow all shops',
  'where.some': 'Only in shops I choose',
  'where.some-text': 'Type the address of a shop you use.',
  'where.some-do': 'Allow this shop',
  'where.click': 'Only when I click',
  'where.click-text': 'Click the icon on an order page and it is read then.',
  'where.click-do': 'Only when I click',
  'where.prompt':
    'The browser will ask about “data on all websites”. Pages that are not order pages are passed over unread.',
  'where.denied': 'You did not allow it. It will work only when you click.',
  'where.bad': 'Please check the address, for example shop.example.com',

  'ready.title': 'All set',
  'ready.text': 'Your next order is saved. Open a shop’s order list and past orders are saved too.',
  'ready.click': 'Click the icon on an order page to save it.',
  'ready.pin': 'Click the puzzle icon and pin Jikimi, so that you see when there is something to do.',
} satisfies Record<keyof typeof ko, string>;
