import type { ReactElement } from 'react'
import { useTexts } from './language.tsx'
import type { NetworkArea } from './network.ts'
import { initialsOf, type Layout, layoutMap, type Placed } from './network-map-layout.ts'

interface MapProps {
  firstName: string
  /** The person's own side has the ball. */
  personHasBall?: boolean
  /** The person in the middle reads it. */
  isReader?: boolean
  areas: readonly NetworkArea[]
  listLevel?: 2 | 3
}

/**
 * The person in the middle by first name, a card for each life area around, with who helps there and with what; who has the
 * ball stands out, and a broken line shows where nobody is. Beside the picture stands the same as a list, which is what is read
 * aloud and walked by keyboard; on a narrow screen the list itself takes the picture's shape, since words in a shrunk drawing
 * cannot be read.
 */
export function NetworkMap(props: MapProps): ReactElement {
  const t = useTexts()
  return (
    <div className="sv-map sv-wide">
      <Picture layout={layoutMap(props.areas, t.ballIsHere)} {...props} />
      <NetworkList {...props} />
    </div>
  )
}

function Picture({ layout, firstName, personHasBall }: MapProps & { layout: Layout }): ReactElement {
  const t = useTexts()
  const { middle } = layout
  return (
    <svg
      className="sv-map__picture"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
      focusable="false"
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
      {layout.cards.map((card) => (
        <g key={card.key} className="sv-map__card" data-gap={card.isGap ? '' : undefined}>
          <rect x={card.x} y={card.y} width={card.width} height={card.height} rx="16" />
          <text className="sv-map__area" x={card.labelX} y={card.labelY} textAnchor={card.anchor}>
            {card.name}
          </text>
        </g>
      ))}
      {layout.nodes.map((node) =>
        node.href ? (
          <a key={node.key} href={node.href} tabIndex={-1} className="sv-map__link">
            <Node node={node} />
          </a>
        ) : (
          <Node key={node.key} node={node} />
        ),
      )}
      <circle className="sv-map__halo" cx={middle.x} cy={middle.y} r={middle.r + 9} />
      <circle className="sv-map__person" cx={middle.x} cy={middle.y} r={middle.r} />
      <text
        className="sv-map__name"
        data-long={firstName.length > 9 ? '' : undefined}
        x={middle.x}
        y={middle.y + (personHasBall ? 1 : 7)}
        textAnchor="middle"
      >
        {firstName.length > 13 ? `${firstName.slice(0, 12)}…` : firstName}
      </text>
      {personHasBall && (
        <text className="sv-map__name-ball" x={middle.x} y={middle.y + 22} textAnchor="middle">
          {t.hasTheBall}
        </text>
      )}
    </svg>
  )
}

function Node({ node }: { node: Placed }): ReactElement {
  const { x, y, r } = node
  return (
    <g className="sv-map__node" data-kind={node.kind} data-ball={node.hasBall ? '' : undefined}>
      {node.kind === 'service' ? (
        <rect x={x - r} y={y - r} width={2 * r} height={2 * r} rx="8" />
      ) : (
        <circle cx={x} cy={y} r={r} />
      )}
      <text className="sv-map__initials" x={x} y={y + 5} textAnchor="middle">
        {node.initials}
      </text>
      {node.lines.map((line) => (
        <text
          key={line.y}
          className="sv-map__words"
          data-line={line.kind}
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
function NetworkList({ areas, firstName, personHasBall, isReader, listLevel }: MapProps): ReactElement {
  const t = useTexts()
  const Level = listLevel === 2 ? 'h2' : 'h3'
  return (
    <div className="sv-map-list">
      <Level className="sv-h3 sv-map-list__heading">{t.asList}</Level>
      <p className="sv-map-list__person" aria-hidden="true">
        {firstName}
      </p>
      {personHasBall && (
        <p className="sv-map-list__ball">{isReader ? t.youHaveTheBall : `${firstName} ${t.hasTheBall}`}</p>
      )}
      <ul className="sv-map-list__areas">
        {areas.map((area) => (
          <li key={area.key}>
            <p className="sv-map-list__area">{area.name}</p>
            <ul>
              {area.members.map((member) => (
                <li key={member.id} data-kind={member.kind} data-ball={member.hasBall ? '' : undefined}>
                  <Mark>{initialsOf(member.name)}</Mark>
                  {member.href ? (
                    <a className="ds-link sv-map-list__name" href={member.href}>
                      {member.name}
                    </a>
                  ) : (
                    <strong className="sv-map-list__name">{member.name}</strong>
                  )}
                  {member.role && <span className="sv-map-list__role">{member.role}</span>}
                  {member.does && <span className="sv-map-list__does">{member.does}</span>}
                  {member.hasBall && <span className="sv-map-list__ball">{t.ballIsHere}</span>}
                  {member.more}
                </li>
              ))}
              {area.gaps?.map((gap) => (
                <li key={gap.text} data-kind="gap">
                  <Mark>+</Mark>
                  <span className="sv-map-list__gap">{gap.text}</span>
                  {gap.more}
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
