using System.Globalization;
using System.Text;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>
/// Reads a person's answers from a file or a pipe: <c>nation</c> and <c>answers</c>, as in a worked case, in YAML or JSON.
/// What is wrong is told by its line and by what could stand there. What does stand there is never repeated, not even a key.
/// </summary>
internal sealed class AnswersFile
{
    public const string Pipe = "-";
    private const string Unsure = "unsure";
    private const string Skipped = "skipped";

    private readonly string name;
    private readonly Screening screening;

    private AnswersFile(string name, Screening screening)
    {
        this.name = name;
        this.screening = screening;
    }

    /// <exception cref="WrongUseException">They are not answers to this screening.</exception>
    public static Answers Read(string path, TextReader pipe, Screening screening)
    {
        if (path != Pipe && !File.Exists(path))
        {
            // The path is not repeated: whoever writes an answer where a file belongs must not see it in a log.
            throw new WrongUseException("--answers names no file. Give a file of answers, or - to read them from a pipe. Answers themselves are never given as arguments.");
        }

        AnswersFile file = new(path == Pipe ? "answers" : path, screening);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(AsYaml(path == Pipe ? pipe.ReadToEnd() : File.ReadAllText(path))));
        return file.Read(stream);
    }

    // JSON is YAML but for tabs between its parts; inside of its texts there can be none.
    private static string AsYaml(string text) => text.AsSpan().TrimStart() is ['{', ..] ? text.Replace('\t', ' ') : text;

    private Answers Read(Stream stream)
    {
        DiagnosticList faults = new();
        YamlNode? root = YamlParser.Parse(stream, name, faults);
        if (root is not YamlMapping top || faults.ErrorCount > 0)
        {
            SourcePosition where = faults.ToOrdered() is [var first, ..] ? first.Position : root?.Position ?? SourcePosition.WholeFile(name);
            throw Fault(where, "This cannot be read as YAML or JSON.", "Write 'nation: wales' and 'answers:' with a line for each question, such as '  in-danger-now: no'.");
        }

        Answers answers = screening.Answers();
        foreach (YamlEntry entry in top.Entries)
        {
            answers = entry.Key.Text switch
            {
                "nation" => answers.In(ReadNation(entry.Value)),
                "answers" => ReadAnswers(entry.Value, answers),
                _ => throw Fault(entry.Key.Position, "Only 'nation' and 'answers' can stand here.", "Answers stand under 'answers', indented."),
            };
        }

        return answers;
    }

    private static Nation? ReadNation(YamlNode node)
    {
        if (node is YamlScalar { IsNull: true })
        {
            return null;
        }

        int number = node is YamlScalar scalar ? Nations.Words.NumberOf(TypedId.Of(scalar.Text)) : 0;
        return number > 0 ? (Nation)number : throw Fault(node.Position, "This is no nation.", $"Write one of {string.Join(", ", Nations.Words.Words)}, or leave it out.");
    }

    private Answers ReadAnswers(YamlNode node, Answers answers)
    {
        if (node is not YamlMapping mapping)
        {
            return node is YamlScalar { IsNull: true } ? answers : throw Fault(node.Position, "'answers' needs a line for each question.", "Write '  in-danger-now: no', or {} for nothing.");
        }

        foreach (YamlEntry entry in mapping.Entries)
        {
            Question question = screening.FindQuestion(entry.Key.Text)
                ?? throw Fault(entry.Key.Position, $"{screening} has no such question.", $"Questions: {string.Join(", ", screening.Questions.Select(known => known.Id))}.");
            if (entry.Value is not YamlScalar { IsNull: true })
            {
                answers = answers.With(question.Id, ReadAnswer(question, entry.Value));
            }
        }

        return answers;
    }

    private static GivenAnswer ReadAnswer(Question question, YamlNode node) => node switch
    {
        YamlScalar { Text: Unsure } => GivenAnswer.Unsure,
        YamlScalar { Text: Skipped } => GivenAnswer.Skipped,
        YamlScalar scalar when question.Type == QuestionType.Count => ReadCount(question, scalar),
        YamlScalar scalar when question.Type is QuestionType.YesNo or QuestionType.Choice => GivenAnswer.Chosen(ReadOption(question, scalar)),
        YamlSequence list when question.Type == QuestionType.Choices => GivenAnswer.Chosen(list.Items.Aggregate(0UL, (chosen, item) => chosen | ReadOption(question, item))),
        _ => throw WrongAnswer(question, node),
    };

    private static GivenAnswer ReadCount(Question question, YamlScalar scalar) =>
        int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= question.Most
            ? GivenAnswer.Counted(count)
            : throw WrongAnswer(question, scalar);

    private static ulong ReadOption(Question question, YamlNode node)
    {
        string word = (node as YamlScalar)?.Text switch
        {
            // JSON has words of its own for yes and no.
            "true" when question.Type == QuestionType.YesNo => "yes",
            "false" when question.Type == QuestionType.YesNo => "no",
            { } text => text,
            null => "",
        };
        IReadOnlyList<string> words = OptionWords.All(question);
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] == word)
            {
                return 1UL << i;
            }
        }

        throw WrongAnswer(question, node);
    }

    private static WrongUseException WrongAnswer(Question question, YamlNode node)
    {
        string allowed = question.Type switch
        {
            QuestionType.YesNo => "yes, no",
            QuestionType.Count => $"a whole number from 0 to {question.Most}",
            QuestionType.Choices => $"a list of some of these, [] for none: {string.Join(", ", OptionWords.All(question))};",
            _ => string.Join(", ", OptionWords.All(question)),
        };
        return Fault(node.Position, $"'{question}' cannot be answered with this.", $"Write {allowed} or {Unsure}.");
    }

    private static WrongUseException Fault(SourcePosition position, string problem, string instead) => new($"{position}: {problem} {instead}");
}
