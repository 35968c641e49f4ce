namespace StalkingGuidance.Tests.Packaging;

/// <summary>The tests that share one packed library. They take a minute or so: <c>--filter Category!=Packaging</c> leaves them out.</summary>
[CollectionDefinition(Name)]
public class PackagingTests : ICollectionFixture<PackedLibrary>
{
    /// <summary>The collection's name, and the value of its trait.</summary>
    public const string Name = "Packaging";

    /// <summary>The trait.</summary>
    public const string Trait = "Category";
}
