import type { ReactElement } from 'react'
import { useTexts } from './language.tsx'
import type { NetworkArea } from './network.ts'
import { initialsOf, type Layout, layoutMap, type Placed } from './network-map-layout.ts'

/**
 * The person in the middle by first name, people and services around by life area; a line says what they do, a broken one shows
 * who is missing. Beside the picture stands the same as a list; on a narrow screen the list itself takes the picture's shape, since
 * words in a shrunk drawing cannot be read.
 */
export function NetworkMap(props: {
  firstName: string
  areas: readonly NetworkArea[]
  listLevel?: 2 | 3
}): ReactElement {
  const t = useTexts()
  return (
    <div className="sv-map sv-wide">
      <Picture layout={layoutMap(props.areas, t.missing)} name={props.firstName} />
      <NetworkList {...props} />
    </div>
  )
}

function Picture({ layout, name }: { layout: Layout; name: string }): ReactElement {
  const t = useTexts()
  const { middle } = layout
  return (
    <svg
      className="sv-map__picture"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={t.mapLabel(name)}
    >
      {layout.nodes.map((node) => (
        <path
          key={node.key}
          className="sv-map__line"
          data-kind={node.kind}
          data-ball={node.hasBall ? '' : undefined}
          d={node.line}
        />
      ))}
      {layout.areas.map((area) => (
        <text key={area.key} className="sv-map__area" x={area.x} y={area.y} textAnchor={area.anchor}>
          {area.name}
        </text>
      ))}
      {layout.nodes.map((node) => (
        <Node key={node.key} node={node} />
      ))}
      <circle className="sv-map__halo" cx={middle.x} cy={middle.y} r={middle.r + 8} />
      <circle className="sv-map__person" cx={middle.x} cy={middle.y} r={middle.r} />
      <text
        className="sv-map__name"
        data-long={name.length > 9 ? '' : undefined}
        x={middle.x}
        y={middle.y + 7}
        textAnchor="middle"
      >
        {name}
      </text>
    </svg>
  )
}

function Node({ node }: { node: Placed }): ReactElement {
  const { x, y, r } = node
  return (
    <g className="sv-map__node" data-kind={node.kind} data-ball={node.hasBall ? '' : undefined}>
      {node.kind === 'service' ? (
        <rect x={x - r} y={y - r} width={2 * r} height={2 * r} rx="7" />
      ) : (
        <circle cx={x} cy={y} r={r} />
      )}
      <text className="sv-map__initials" x={x} y={y + 5} textAnchor="middle">
        {node.initials}
      </text>
      {node.lines.map((line, i) => (
        <text
          key={line.text}
          className={i === 0 ? 'sv-map__label' : 'sv-map__does'}
          x={node.textX}
          y={line.y}
          textAnchor={node.anchor}
        >
          {line.text}
        </text>
      ))}
    </g>
  )
}

/** The same facts as the picture, as a list by life area. */
function NetworkList({ areas, firstName, listLevel }: Parameters<typeof NetworkMap>[0]): ReactElement {
  const t = useTexts()
  const Level = listLevel === 2 ? 'h2' : 'h3'
  return (
    <div className="sv-map-list">
      <Level className="sv-h3 sv-map-list__heading">{t.asList}</Level>
      <p className="sv-map-list__person" aria-hidden="true">
        {firstName}
      </p>
      <ul className="sv-map-list__areas">
        {areas.map((area) => (
          <li key={area.key}>
            <p className="sv-map-list__area">{area.name}</p>
            <ul>
              {area.members.map((member) => (
                <li key={member.id} data-kind={member.kind} data-ball={member.hasBall ? '' : undefined}>
                  <Mark>{initialsOf(member.name)}</Mark>
                  {member.href ? (
                    <a className="ds-link" href={member.href}>
                      {member.name}
                    </a>
                  ) : (
                    <strong>{member.name}</strong>
                  )}
                  {member.role && `, ${member.role}`}
                  {member.does && <span className="sv-map-list__does">{member.does}</span>}
                  {member.hasBall && <span className="sv-map-list__ball">{t.hasTheBall}</span>}
                  {member.more}
                </li>
              ))}
              {area.gaps?.map((gap) => (
                <li key={gap} data-kind="gap">
                  <Mark>?</Mark>
                  {t.missing}: {gap}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Mark = ({ children }: { children: string }): ReactElement => (
  <span className="sv-map-list__mark" aria-hidden="true">
    {children}
  </span>
)
