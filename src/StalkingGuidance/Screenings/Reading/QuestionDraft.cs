using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>A question whose condition for being asked is still to be read.</summary>
/// <param name="Question">The question.</param>
/// <param name="AskedWhen">The condition's node; <see langword="null"/> when it is always asked.</param>
/// <param name="Position">Where its id stands.</param>
internal sealed record QuestionDraft(Question Question, YamlNode? AskedWhen, SourcePosition Position);
