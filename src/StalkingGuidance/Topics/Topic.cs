using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.References;

namespace StalkingGuidance.Topics;

/// <summary>A piece of guidance, made of blocks. Every topic ends with a way to get help. Immutable and thread-safe.</summary>
public sealed record Topic : IVerified
{
    /// <summary>The permanent name.</summary>
    public required TopicId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "topics." + Id.Value;

    /// <summary>The editors' number for it, such as <c>G05</c>. Lists of topics come in its order; readers never see it.</summary>
    public required string Code { get; init; }

    /// <summary>The title; no other topic of the pack has it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the topic is about, in one or two sentences.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>Who it is written for.</summary>
    public required ImmutableArray<Audience> Audiences { get; init; }

    /// <summary>Hard matter that it touches, to be named before anything else; empty when there is none.</summary>
    public required ImmutableArray<ContentWarning> ContentWarnings { get; init; }

    /// <summary>Whether its reader may be in danger when somebody sees it on their screen: show a way to leave the page fast.</summary>
    public required bool SafeBrowsing { get; init; }

    /// <summary>All of its blocks, for every audience and nation. To show them, ask <see cref="BlocksFor"/>.</summary>
    public required ImmutableArray<TopicBlock> Blocks { get; init; }

    /// <summary>How people say it in their own words. For searching; never shown.</summary>
    public required ImmutableArray<string> AlsoSaid { get; init; }

    /// <summary>Topics to read next. Show those that are for the reader, too.</summary>
    public required ImmutableArray<TopicId> Related { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>Whether it is written for an audience.</summary>
    public bool IsFor(Audience audience) => Audiences.Contains(audience);

    /// <summary>The blocks that an audience sees in a nation, in order. Empty when the topic is not for that audience.</summary>
    /// <param name="audience">Who reads.</param>
    /// <param name="nation">Where they live; <see langword="null"/> while that is not known, and then the blocks of all nations are among them.</param>
    public ImmutableArray<TopicBlock> BlocksFor(Audience audience, Nation? nation = null)
    {
        if (!IsFor(audience))
        {
            return [];
        }

        ImmutableArray<TopicBlock>.Builder blocks = ImmutableArray.CreateBuilder<TopicBlock>(Blocks.Length);
        foreach (TopicBlock block in Blocks)
        {
            if (block.IsFor(audience, nation))
            {
                blocks.Add(block);
            }
        }

        return blocks.DrainToImmutable();
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title.ToString();
}
