import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A chart's figures as a table: a first column of names, the others numbers. Scrolls inside its place. */
@Component({
  selector: 'app-table-twin',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div tabindex="0" role="region" [attr.aria-label]="caption()">
      <table class="data-table">
        <caption class="visually-hidden">
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            @for (column of columns(); track column; let first = $first) {
              <th scope="col" [class.num]="!first">{{ column }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row[0]) {
            <tr>
              @for (cell of row; track $index; let first = $first) {
                @if (first) {
                  <th scope="row">{{ cell }}</th>
                } @else {
                  <td class="num">{{ cell }}</td>
                }
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
    div {
      height: 100%;
      overflow: auto;
    }
    thead th {
      position: sticky;
      top: 0;
      background: var(--surface);
    }
    tbody th {
      color: var(--text);
      font-size: var(--text-sm);
      font-weight: 400;
    }
  `,
})
export class TableTwin {
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly string[]>();
  readonly rows = input.required<readonly (readonly string[])[]>();
}
