// Chosen orders → a CSV file that opens right in Korean spreadsheets, saved by the browser; and the file's name.
import { csv } from '../../utils/csv';
import { readOrders } from '../../utils/db';
import { digits } from '../../utils/format';
import { t } from '../../utils/i18n';
import type { OrderId } from '../../utils/model';
import { sellerName, shown } from '../../utils/order-view';
import { save } from '../../utils/save-file';

export async function exportCsv(ids: OrderId[]): Promise<string> {
  const orders = await readOrders(ids);
  const head = ['field.orderedOn', 'field.site', 'field.seller', 'field.number', 'field.items', 'field.total'] as const;
  const lines = orders.map((order) => {
    const { number, items = [], total, orderedOn } = shown(order);
    const sum = total ? (total.amount / 10 ** digits(total.currency)).toString() : '';
    return [
      orderedOn ?? '',
      order.site,
      sellerName({ order }),
      number ?? '',
      items.map(({ name, quantity }) => (quantity && quantity > 1 ? `${name} × ${quantity}` : name)).join('; '),
      sum && `${sum} ${total?.currency}`,
    ];
  });
  const text = csv([head.map((key) => t(key)), ...lines]);
  const name = 'jikimi-orders.csv';
  save(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  return name;
}
