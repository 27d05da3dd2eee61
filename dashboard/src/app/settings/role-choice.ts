import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { type Role, roles } from '@switchyard/domain';
import { sentenceCase } from '../shared/words';
import { roleWords } from './role-words';

/** One of the roles, each with what it may do. */
@Component({
  selector: 'app-role-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>Role</legend>
      @for (role of roles; track role) {
        <label [class.chosen]="role === chosen()">
          <input type="radio" name="role" [value]="role" [checked]="role === chosen()" (change)="chosen.set(role)" />
          <span>
            <strong>{{ sentenceCase(role) }}</strong>
            <span class="hint">{{ roleWords[role] }}</span>
          </span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
    }
    legend {
      margin-bottom: 0.375rem;
      padding: 0;
      font-size: var(--text-sm);
      font-weight: var(--weight-medium);
    }
    label {
      display: flex;
      gap: var(--space-3);
      align-items: flex-start;
      padding: var(--space-2) var(--space-3);
      border: 1px solid var(--border);
      cursor: pointer;
    }
    label + label {
      margin-top: -1px;
    }
    label:first-of-type {
      border-radius: var(--radius-md) var(--radius-md) 0 0;
    }
    label:last-of-type {
      border-radius: 0 0 var(--radius-md) var(--radius-md);
    }
    label:hover {
      background: var(--surface-hover);
    }
    .chosen {
      position: relative;
      border-color: var(--accent);
      background: var(--accent-soft);
    }
    input {
      margin: 0.2rem 0 0;
      accent-color: var(--accent);
    }
    strong {
      display: block;
      font-size: var(--text-sm);
      font-weight: var(--weight-medium);
    }
  `,
})
export class RoleChoice {
  readonly chosen = model.required<Role>();
  protected readonly roles = roles;
  protected readonly roleWords = roleWords;
  protected readonly sentenceCase = sentenceCase;
}
