using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Cli.Verbs;

/// <summary>An option that takes one word of a closed list.</summary>
/// <typeparam name="TEnum">What the words stand for.</typeparam>
internal sealed class WordOption<TEnum>(string name, Choices words) : Option<string?>(name)
    where TEnum : struct, Enum
{
    /// <summary>What was asked for; <see langword="null"/> when nothing was.</summary>
    public TEnum? Read(ParseResult given)
    {
        if (given.GetValue(this) is not { } word)
        {
            return null;
        }

        int number = words.NumberOf(TypedId.Of(word));
        return number > 0
            ? (TEnum)Enum.ToObject(typeof(TEnum), number)
            : throw WrongUseException.Unknown($"{Name} does not know '{word}'.", word, words.Words, $"It knows {string.Join(", ", words.Words)}.");
    }
}
