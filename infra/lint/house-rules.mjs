/**
 * Rules of this house that no ready-made rule states, for oxlint (`jsPlugins` in .oxlintrc.json).
 * Only the clock reads the clock, and nothing that must be repeatable rolls dice.
 */
const clock = 'Only the clock module reads the wall clock; take `now: Instant` as an argument.';
const chance = 'Chance is not repeatable; take the value, or an id maker, as an argument.';

const noWallClock = {
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.name === 'Date' && node.arguments.length === 0)
        context.report({ node, message: clock });
    },
    CallExpression(node) {
      const dateAsFunction = node.callee.name === 'Date';
      if (dateAsFunction || isMember(node.callee, 'Date', 'now')) context.report({ node, message: clock });
    },
    MemberExpression(node) {
      if (isMember(node, 'Temporal', 'Now')) context.report({ node, message: clock });
    },
  }),
};

const noChance = {
  create: (context) => ({
    CallExpression(node) {
      if (isMember(node.callee, 'Math', 'random')) context.report({ node, message: chance });
    },
  }),
};

function isMember(node, object, property) {
  return node?.type === 'MemberExpression' && node.object.name === object && node.property.name === property;
}

export default {
  meta: { name: 'house' },
  rules: { 'no-wall-clock': noWallClock, 'no-chance': noChance },
};
