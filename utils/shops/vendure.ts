// Vendure's storefront: the confirmation names the order by the code in its address and sums it up.
import { type Form, reads, type Shop } from '../shop';

const code = (path: string) => /\/(?:confirmation|orders)\/([A-Z0-9]{12,20})\/?$/.exec(path)?.[1];

const order: Form = {
  number: (_, page) => code(page.url.pathname),
  total: 'dl::Total',
  shipping: 'dl::Shipping cost|Shipping',
  items: {
    each: 'li:has(select[name^=quantity-])',
    name: 'h3',
    quantity: (row) => row.querySelector('select')?.value,
    lineTotal: 'h3 + p',
  },
};

export default {
  pages: [
    { kind: 'order-complete', path: /\/checkout\/confirmation\/[A-Z0-9]{12,20}\/?$/ },
    { kind: 'order-detail', path: /\/account\/orders\/(?=\w*\d)[A-Z0-9]{16}\/?$/ },
  ],
  never: [{ path: /\/checkout\/(shipping|payment)?\/?$/, mark: 'form[action*="/checkout"]' }],
  read: reads(order),
} satisfies Shop as Shop;
